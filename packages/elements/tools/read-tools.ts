import { AttributeReader } from '../feed/attribute-reader.ts';
import type { Problem } from '@vicinia/feed/problem.js';
import { panelNames, type PanelName } from '../panels/panel-names.ts';
import { viewNames, type ViewName } from '../views/view-names.ts';

/** The attributes as they stand; a removed one is null. */
export interface ToolAttributes {
  views: string | null;
  panels: string | null;
}

/** What a listing offers above its results, in the host's order. */
export interface OfferedTools {
  views: readonly ViewName[];
  panels: readonly PanelName[];
  /** What was wrong in the attributes. */
  problems: readonly Problem[];
}

/** Understands which views and panels a webmaster wants; when nothing is said, the usual ones. */
export function readTools({ views, panels }: ToolAttributes): OfferedTools {
  const read = new AttributeReader();
  return {
    views: read.listOf('views', views ?? 'list map calendar', viewNames),
    panels: read.listOf('panels', panels ?? panelNames.join(' '), panelNames),
    problems: read.problems,
  };
}
