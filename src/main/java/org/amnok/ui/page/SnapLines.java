package org.amnok.ui.page;

import java.util.List;
import org.amnok.domain.page.Guide;

/// Shows along which lines something lies.
@FunctionalInterface
interface SnapLines {
    void show(List<Guide> lines);
}
