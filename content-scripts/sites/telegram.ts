import type { Site } from './site.ts';

/** Groups on Telegram Web, clients K and A. Private chats (positive ids) are never read. */
export const telegram: Site = {
  id: 'telegram',
  version: '2026.11.22',
  limit: 4096,
  pages: [
    { address: '/k/#{space:groupId}', is: 'group' },
    { address: '/k/#{space:atName}', is: 'group' },
    { address: '/k/#{chat:number}', is: 'private' },
    { address: '/a/#{space:groupId}', is: 'group' },
    { address: '/a/#{chat:number}', is: 'private' },
  ],
  gates: [{ select: '#auth-pages, #auth-phone-number-form, #auth-qr-form', grade: 'B', seen: '2026-08' }],
  roots: [
    { select: '#column-center .chats-container > .chat.active:not(.chat-preview)', grade: 'A', seen: '2026-08' },
    { select: '#column-center .chat.active:not(.chat-preview)', grade: 'A', seen: '2026-08' },
    { select: '#MiddleColumn .messages-layout .Transition_slide-active', grade: 'A', seen: '2026-08' },
    { select: '#MiddleColumn .MessageList', grade: 'B', seen: '2026-08' },
  ],
  spaceTitle: [
    { select: '#column-center .chat.active:not(.chat-preview) .chat-info .peer-title', grade: 'B', seen: '2026-08' },
    { select: '#column-center .chat-info .peer-title', grade: 'C', seen: '2026-08' },
    { select: '.MiddleHeader .ChatInfo .fullName', grade: 'A', seen: '2026-08' },
  ],
  groupProof: '#column-center .chat.active .bubble[data-peer-id^="-"], #MiddleColumn .Message[data-message-id]',
  rules: [
    {
      kind: 'post',
      units: [
        { select: '.bubble[data-mid]:not(.service):not(.is-date):not(.is-sponsored)', grade: 'A', seen: '2026-08' },
        {
          select: '.Message.message-list-item[data-message-id]:not(.ActionMessage):not(.local-action-message)',
          grade: 'A',
          seen: '2026-08',
        },
      ],
      text: [
        { select: '.message .translatable-message', grade: 'B', seen: '2026-08' },
        { select: '.message', grade: 'B', seen: '2026-08' },
        { select: '.text-content', grade: 'A', seen: '2026-08' },
      ],
      ids: [{ attribute: 'data-mid' }, { attribute: 'data-message-id' }],
      age: [{ select: 'time[datetime]', grade: 'C', seen: '2026-08' }],
    },
  ],
  drop: '.time, .MessageMeta, .reply, .reactions, .Reactions, .clearfix, .bubble-beside-button, .EmbeddedMessage, .message-title, .message-subheader, .name, [data-ignore-on-paste]',
  more: '.message-expand',
  composers: [
    {
      select: '.chat.active:not(.chat-preview) .chat-input .input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
      grade: 'A',
      seen: '2026-08',
    },
    { select: '.chat-input .input-message-input[contenteditable="true"]:not(.input-field-input-fake)', grade: 'A', seen: '2026-08' },
    {
      select: '#editable-message-text[contenteditable="true"], #editable-message-text-modal[contenteditable="true"]',
      grade: 'A',
      seen: '2026-08',
    },
  ],
  privateComposers: [],
  composerOf: 'space',
  submit: [],
  own: '.is-out, .own',
  settle: 400,
};
