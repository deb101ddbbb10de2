/**
 * Imported ahead of `training/define.js` by whoever renders `<vicinia-training>` on a server, and by the pages that come from
 * there: a path is then shown at once, instead of once its code has come, and can be taken over as it stands.
 */
import * as pathPart from './path/path-part.ts';
import { ViciniaTraining } from './training.ts';

ViciniaTraining.pathPart = pathPart;
ViciniaTraining.styles = [...ViciniaTraining.styles, pathPart.styles];
