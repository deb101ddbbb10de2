/** The model: item types, their closed lists of values, and the shapes that they derive from. */
export * from './model/audience.ts';
export * from './model/contact.ts';
export * from './model/contribution.ts';
export * from './model/feed.ts';
export * from './model/initiative.ts';
export * from './model/instrument.ts';
export * from './model/item.ts';
export * from './model/media.ts';
export * from './model/notice.ts';
export * from './model/party.ts';
export * from './model/place.ts';
export * from './model/resource.ts';
export * from './model/schedule.ts';
export * from './model/terms.ts';
export * from './model/training.ts';
