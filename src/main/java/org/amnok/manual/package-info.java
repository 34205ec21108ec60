/// The manual: ten tasks in four languages, and the keys. The same source is shown in the window
/// and written as pages for a browser.
///
/// The texts lie in `en.txt`, `ko.txt`, `zh.txt` and `ja.txt`. A task begins with `# id: title`;
/// the next line says when to do it, and each line that begins with `- ` is a step. What stands in
/// the window is named by its text, `{window.map > window.add_base_layer}`, with its key; keys that
/// belong to no command stand between backticks.
@NullMarked
package org.amnok.manual;

import org.jspecify.annotations.NullMarked;
