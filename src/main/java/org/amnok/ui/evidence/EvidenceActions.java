package org.amnok.ui.evidence;

import java.util.function.Consumer;
import org.amnok.domain.record.Evidence;

/// What the form shows of evidence and can do with it.
///
/// @param choose asks for files to add to the shown sighting
/// @param view opens the viewer
/// @param askPhoto asks what of a photo's own words holds
/// @param open opens the original in another program, after a warning
/// @param save saves a copy of the original, after a warning
public record EvidenceActions(
        EvidenceImages look,
        Runnable choose,
        Consumer<Evidence> view,
        Consumer<Evidence> askPhoto,
        Consumer<Evidence> open,
        Consumer<Evidence> save) {}
