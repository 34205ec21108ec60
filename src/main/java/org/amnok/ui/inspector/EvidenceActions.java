package org.amnok.ui.inspector;

import java.util.function.Consumer;
import org.amnok.domain.Evidence;
import org.amnok.ui.evidence.EvidenceLook;

/// What the form shows of evidence and can do with it.
///
/// @param choose asks for files to add to the shown sighting
/// @param view opens the viewer
/// @param askPhoto asks what of a photo's own words holds
public record EvidenceActions(
        EvidenceLook look, Runnable choose, Consumer<Evidence> view, Consumer<Evidence> askPhoto) {}
