import { Roles } from '../by-role/roles.ts';
import type { Cursor } from '../cursor.ts';
import { fieldRole } from '../words/field-role.ts';

/** What every post has by WordPress itself; plugins and themes put theirs beside, or under one of the four in `added`. */
const core = new Set(
  (
    'id date date_gmt guid modified modified_gmt slug status type link title content excerpt author featured_media parent menu_order ' +
    'comment_status ping_status sticky template format categories tags class_list password permalink_template generated_slug ' +
    'description caption alt_text media_type mime_type media_details post source_url missing_image_sizes lang translations ' +
    'jetpack_featured_media_url jetpack_sharing_enabled yoast_head yoast_head_json'
  ).split(' '),
);
const added = new Set(['acf', 'meta', 'metadata', 'cmb2']);

/** Fields in groups that editors have made: a group whose own name says what it is stays whole. */
function flat(at: Cursor, depth: number): Cursor[] {
  return at.keys.flatMap((key) => {
    const field = at.at(key);
    const isGroup =
      field.isObject &&
      depth > 0 &&
      (fieldRole(key) === undefined ||
        !field.first('lat', 'address', 'name', 'label', 'value', 'rendered', 'title').exists);
    return isGroup ? flat(field, depth - 1) : [field];
  });
}

/** The fields that a site has added to its posts, by what they are for. */
export function fields(post: Cursor): Roles {
  const own = post.keys.filter((key) => !core.has(key) && !added.has(key) && !key.startsWith('_'));
  return new Roles([...[...added].flatMap((group) => flat(post.at(group), 2)), ...own.map((key) => post.at(key))]);
}
