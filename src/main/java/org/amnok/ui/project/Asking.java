package org.amnok.ui.project;

/// How a person is asked: by a dialog, for a file, and where files were last time.
public record Asking(Dialogs dialogs, FileChoice files, RecentProjects recent) {}
