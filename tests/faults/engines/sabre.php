<?php
error_reporting(E_ALL & ~E_DEPRECATED);
require '/usr/share/php/Sabre/autoload.php';

/** Only PUT; a name that is taken gets a number, before If-None-Match is looked at: as Nextcloud's FilesDropPlugin does it. */
class FileDrop extends Sabre\DAV\ServerPlugin {
    private $server;

    public function initialize(Sabre\DAV\Server $server) {
        $this->server = $server;
        $server->subscribeEvent('beforeMethod', [$this, 'beforeMethod'], 1);
    }

    public function beforeMethod($method, $path) {
        if ($method !== 'PUT') throw new Sabre\DAV\Exception\MethodNotAllowed('Only PUT is allowed on files drop');
        for ($free = $path, $number = 2; $this->server->tree->nodeExists($free); $number++) $free = preg_replace('/(\.[^.\/]*)?$/', " ($number)$1", $path, 1);
        $this->server->createFile($free, $this->server->httpRequest->getBody());
        $this->server->httpResponse->setHeader('Content-Length', '0');
        $this->server->httpResponse->sendStatus(201);
        return false;
    }
}

$server = new Sabre\DAV\Server(new Sabre\DAV\FS\Directory(getenv('HUB_DATA')));
$server->setBaseUri('/');
if (getenv('HUB_FILE_DROP')) $server->addPlugin(new FileDrop());
$server->exec();
