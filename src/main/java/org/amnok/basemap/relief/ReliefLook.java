package org.amnok.basemap.relief;

import org.amnok.domain.record.ReliefOptions;
import org.amnok.map.Theme;

/// How heights become colours.
public record ReliefLook(Theme theme, ReliefOptions options) {}
