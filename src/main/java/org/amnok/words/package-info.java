/// What a person reads, in the language of the window: English, Korean, Chinese or Japanese.
///
/// The texts lie in bundles beside this package, one for each area of the program
/// (`inspector.properties`, `inspector_ko.properties` …). Maps, captions and released files have a
/// language of their own and take nothing from here.
@NullMarked
package org.amnok.words;

import org.jspecify.annotations.NullMarked;
