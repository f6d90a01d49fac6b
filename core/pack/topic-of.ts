/** `housing_loss.eviction` → `housing_loss` */
export const topicOf = (subtopic: string): string => subtopic.split('.')[0] ?? subtopic;
