<?php
// Loaded by every request. Addresses that ask for the classic editor get it and keep it, as with the Classic Editor plugin.
if (isset($_REQUEST['classic-editor'])) {
    add_filter('use_block_editor_for_post', '__return_false');
    add_action('edit_form_top', fn() => print('<input type="hidden" name="classic-editor">'));
    add_filter('redirect_post_location', fn($location) => add_query_arg('classic-editor', '', $location));
}
// What asks wordpress.org for news would only fill the log.
add_action('admin_init', function () {
    remove_action('admin_init', '_maybe_update_core');
    remove_action('admin_init', '_maybe_update_plugins');
    remove_action('admin_init', '_maybe_update_themes');
}, 0);
