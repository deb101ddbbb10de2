<?php
/** Locked filters, as the elements' attribute `where` has them: `municipality:Cervia form:mutual-aid`. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

/**
 * @return array<string, list<string>>|null folded values by facet; nothing where a facet is asked for that is only known in the
 *   browser (dates, ages), so that no list is shown that holds what the element would leave out
 */
function filters_in( string $where ): ?array {
	$known   = array( 'municipality', 'neighbourhood', 'form', 'topic', 'promoter', 'status' );
	$filters = array();
	preg_match_all( '/([\w-]+):(?:"([^"]*)"|\'([^\']*)\'|(\S+))/u', $where, $terms, PREG_SET_ORDER );
	foreach ( $terms as $term ) {
		if ( ! in_array( $term[1], $known, true ) ) {
			return null;
		}
		$filters[ $term[1] ][] = folded( end( $term ) );
	}
	return $filters;
}

/** Whether an item meets every facet, by any of its values. */
function meets( array $item, array $filters ): bool {
	foreach ( $filters as $facet => $values ) {
		if ( ! array_intersect( $values, $item['facets'][ $facet ] ) ) {
			return false;
		}
	}
	return true;
}
