package org.amnok.workspace.counting;

import org.amnok.domain.Language;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.layout.PictureSize;
import org.amnok.map.Theme;
import org.jspecify.annotations.Nullable;

/// How a table is drawn.
///
/// @param kind null for what suits the table
/// @param title empty for one that says what is counted
public record ChartRequest(
        @Nullable ChartKind kind, Language language, PictureSize size, String title, Theme theme) {}
