<?php
// Installs the site in the folder this stands in, with its staff. Run by the command line, once for every copy.
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

[, $name, $password] = $argv;
$user = wp_install('示例学校', $name, "$name@school.localhost", false, '', $password)['user_id'];
update_option('timezone_string', 'Asia/Shanghai');
update_option('permalink_structure', '/archives/%post_id%');
flush_rewrite_rules();
// Pictures of people would come from another host.
update_option('show_avatars', '0');
update_user_meta($user, $wpdb->get_blog_prefix() . 'persisted_preferences', [
    'core/edit-post' => ['welcomeGuide' => false, 'isComplementaryAreaVisible' => true],
    'core' => ['enableChoosePatternModal' => false],
    '_modified' => gmdate('c'),
]);
