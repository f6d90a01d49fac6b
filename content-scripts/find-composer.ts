import type { InsertError } from '../core/messages.ts';
import type { PostId } from '../core/post.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { CaretMemory } from './caret-memory.ts';
import { isEditable, isReadOnly } from './editable.ts';
import { closestAny, findAll, isAny } from './find-first.ts';
import { readPageId } from './read-ids.ts';
import type { Site } from './sites/site.ts';
import type { PostWatcher } from './watch-posts.ts';

export interface ComposerQuery {
  site: Site;
  caret: CaretMemory;
  watcher: PostWatcher;
  /** the finding answered; absent in manual mode, where any editable with the caret will do */
  post?: PostId;
  anyComposer: boolean;
  /** the counsellor writes in a private chat on purpose */
  mayBePrivate: boolean;
}

/** The reply box to insert into: the one that had the caret last, else the only one beside the post. */
export function findComposer(query: ComposerQuery): Result<HTMLElement, InsertError> {
  const { site, caret, post, mayBePrivate } = query;
  const remembered = caret.element;
  if (remembered && !remembered.isConnected) {
    const replaced = post === undefined ? undefined : composerBeside(query, post);
    return replaced ? succeed(replaced) : fail('composer-gone');
  }
  if (remembered && !mayBePrivate && isPrivate(remembered, site)) return fail('private-composer');
  if (remembered && isReadOnly(remembered)) return fail('read-only');
  if (remembered && (post === undefined || isAny(remembered, site.composers))) return checkOwner(query, remembered);
  const beside = post === undefined ? undefined : composerBeside(query, post);
  return beside ? succeed(beside) : fail('no-composer');
}

const isPrivate = (element: HTMLElement, site: Site): boolean => closestAny(element, site.privateComposers) !== undefined;

function checkOwner(query: ComposerQuery, composer: HTMLElement): Result<HTMLElement, InsertError> {
  const { site, post, anyComposer } = query;
  if (post === undefined || anyComposer || site.composerOf === 'space') return succeed(composer);
  if (site.composerOf === 'page') return isPageOfOnePost(site) ? succeed(composer) : fail('other-composer');
  const owner = threadAround(query, composer);
  const wanted = query.watcher.elementOf(post);
  const thread = wanted && threadAround(query, wanted);
  // a box whose post is not known may be anybody's: then the counsellor says so
  return owner !== undefined && owner === thread ? succeed(composer) : fail('other-composer');
}

const isPageOfOnePost = (site: Site): boolean =>
  site.rules.some((rule) => rule.kind === 'post' && readPageId(rule, document) !== undefined);

/** The post around an element, or the dialog or page it is alone in. */
function threadAround(query: ComposerQuery, element: Element): Element | undefined {
  const { finder } = query.watcher.reader;
  for (
    let unit = finder.unitAround(element);
    unit;
    unit = unit.element.parentElement ? finder.unitAround(unit.element.parentElement) : undefined
  ) {
    if (unit.rule.kind === 'post') return unit.element;
  }
  return undefined;
}

function composerBeside(query: ComposerQuery, post: PostId): HTMLElement | undefined {
  const element = query.watcher.elementOf(post);
  const isShared = query.site.composerOf === 'space' || (query.site.composerOf === 'page' && isPageOfOnePost(query.site));
  const scope = isShared ? document : element && threadAround(query, element);
  if (!scope) return undefined;
  const boxes = findAll(scope, query.site.composers).filter((box): box is HTMLElement => isEditable(box) && !isPrivate(box, query.site));
  return boxes.length === 1 ? boxes[0] : undefined;
}
