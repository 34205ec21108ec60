package org.amnok.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A class of tests that share one window and one project: before each, all edits are undone, and
/// view, tool, selection, filter, panes and what the program remembers are as in a new project.
/// After a test that closes the project, or says that its window is spent, the next one gets a new
/// window.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OneWindow {}
