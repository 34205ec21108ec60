package org.amnok.basemap;

import org.amnok.domain.Progress;

/// What has to be done once so that a file can be shown, or shown quickly; what comes of it is kept
/// in an [OverviewFolder].
public sealed interface OverviewTask permits ImageCopies, StreetTask, FeatureFile.Preparing {
    /// The same for the same work.
    String id();

    /// Takes seconds to minutes. When it is cancelled, nothing is left.
    ///
    /// @throws org.amnok.domain.ProblemException when the file cannot be read, or there is no room
    void make(Progress progress);
}
