package org.amnok.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A class of tests that share one window and one project: before each, all edits are undone, and
/// view, tool, selection and filter are as in a new project. For tests that change nothing else.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OneWindow {}
