<?php
/** Leaves nothing behind. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/keep-feed.php';

delete_option( Vicinia\OPTION );
Vicinia\forget_feeds();
