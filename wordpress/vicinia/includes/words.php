<?php
/** The plugin's words: English in the code, the other languages in `languages/`. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\load_words', 0 );

function load_words(): void {
	load_plugin_textdomain( 'vicinia', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	// WordPress reads files of translations in PHP since 6.5; before, they are read here.
	if ( ! class_exists( 'WP_Translation_Controller' ) ) {
		add_filter( 'gettext_vicinia', __NAMESPACE__ . '\translated', 10, 2 );
		add_filter( 'ngettext_vicinia', __NAMESPACE__ . '\translated_plural', 10, 4 );
	}
}

function translated( string $translation, string $text ): string {
	return messages()[ $text ] ?? $translation;
}

function translated_plural( string $translation, string $single, string $plural, $number ): string {
	$forms = messages()[ "$single\0$plural" ] ?? null;
	return null === $forms ? $translation : explode( "\0", $forms )[ 1 === (int) $number ? 0 : 1 ];
}

/** @return array<string, string> of the language of whoever looks at the page */
function messages(): array {
	static $read = array();
	$locale      = sanitize_file_name( determine_locale() );
	if ( ! isset( $read[ $locale ] ) ) {
		$file            = dirname( FILE ) . "/languages/vicinia-$locale.l10n.php";
		$read[ $locale ] = is_readable( $file ) ? ( include $file )['messages'] : array();
	}
	return $read[ $locale ];
}
