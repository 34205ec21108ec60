package org.amnok.ui.inspector;

import javafx.scene.Node;
import org.amnok.domain.record.Site;

/// A part of a site's form.
interface SiteSection {
    Node node();

    /// Shows a site; a field that is being typed in keeps its text if it is the same site.
    ///
    /// @param other true when it is another site than before
    void show(Site site, boolean other);
}
