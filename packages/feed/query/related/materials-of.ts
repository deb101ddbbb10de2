import type { Resource } from '../../model/resource.ts';
import type { Training } from '../../model/training.ts';

/** What a training path is studied with, module by module, as resources. */
export function materialsOf({ id, language, modules = [] }: Training): Resource[] {
  return modules.flatMap(({ materials = [] }, module) =>
    materials.map(({ kind, captions: _, ...attachment }, i): Resource => {
      const spoken = attachment.language ?? language;
      return {
        type: 'resource',
        id: `${id}#${module + 1}.${i + 1}`,
        title: attachment.title,
        kind,
        attachments: [attachment],
        ...(spoken && { language: spoken }),
      };
    }),
  );
}
