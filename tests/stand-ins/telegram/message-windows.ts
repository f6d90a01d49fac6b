/** Web K mounts this many of the newest messages and as many more at every scroll to the top. */
export const olderChunk = 40;

/** Web A mounts this many blocks of messages and takes the far ones out again. */
export const blockSize = 20;
export const mountedBlocks = 3;
