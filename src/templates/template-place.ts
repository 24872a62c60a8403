/** Whose figures a template is for: with a place and a day it offers the names in force there, without it what holds everywhere. */
export interface TemplatePlace {
  areaId: string;
  /** The last day of the assessed period. */
  date: string;
  /** The scale to offer; null: those in force at the place. */
  scaleId: string | null;
}
