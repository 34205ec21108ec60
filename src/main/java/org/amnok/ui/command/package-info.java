/// What a person can do, once for menus, toolbar, keys and the keys page.
@NullMarked
package org.amnok.ui.command;

import org.jspecify.annotations.NullMarked;
