package org.amnok.render;

import java.util.List;

/// Colours of values, after GeoTools' three types of colour map.
///
/// @param entries by rising quantity
record ColourMap(Type type, List<Entry> entries) {
    /// How values between the entries are coloured.
    enum Type {
        /// Blended; below the first and above the last as these.
        RAMP,
        /// Each entry's colour up to, and without, its quantity; nothing from the last on.
        INTERVALS,
        /// Only values equal to a quantity have a colour.
        VALUES
    }

    /// @param argb 0xAARRGGBB
    record Entry(double quantity, int argb) {}

    ColourMap {
        entries = List.copyOf(entries);
    }

    /// 0 for nothing.
    int argb(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        return switch (type) {
            case RAMP -> ramp(value);
            case INTERVALS -> after(value) < entries.size() ? entries.get(after(value)).argb : 0;
            case VALUES -> exactly(value);
        };
    }

    /// Index of the first entry with a larger quantity.
    private int after(double value) {
        var low = 0;
        var high = entries.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (entries.get(middle).quantity <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int exactly(double value) {
        var i = after(value) - 1;
        return i >= 0 && entries.get(i).quantity == value ? entries.get(i).argb : 0;
    }

    private int ramp(double value) {
        var i = after(value);
        if (i == 0) {
            return entries.getFirst().argb;
        }
        if (i == entries.size()) {
            return entries.getLast().argb;
        }
        var below = entries.get(i - 1);
        var above = entries.get(i);
        var t = (value - below.quantity) / (above.quantity - below.quantity);
        return blend(below.argb, above.argb, t);
    }

    private static int blend(int from, int to, double t) {
        var argb = 0;
        for (var shift = 0; shift <= 24; shift += 8) {
            var a = from >>> shift & 0xFF;
            var b = to >>> shift & 0xFF;
            argb |= (int) Math.round(a + t * (b - a)) << shift;
        }
        return argb;
    }
}
