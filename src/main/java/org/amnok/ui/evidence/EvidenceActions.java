package org.amnok.ui.evidence;

import java.util.function.Consumer;
import org.amnok.domain.record.Evidence;

/// What the form shows of evidence and can do with it.
///
/// @param choose asks for files to add to the shown sighting
/// @param view opens the viewer
/// @param askPhoto asks what of a photo's own words holds
public record EvidenceActions(
        EvidenceImages look,
        Runnable choose,
        Consumer<Evidence> view,
        Consumer<Evidence> askPhoto) {}
