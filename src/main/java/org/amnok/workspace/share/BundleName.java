package org.amnok.workspace.share;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a file of operations: `DEVICE-FIRST-LAST.amnok`, sealed with `.age` behind it. Where
/// a file of that name is damaged or forged, the run is written again as
/// `DEVICE-FIRST-LAST-2.amnok`, and so on: nothing is ever written over. Programs that synchronise
/// folders add words of their own, and some disks capitals: ` (1)`, ` (conflicted copy)`, `Copy of
/// `.
///
/// @param first and last: numbers of operations
/// @param rest what is before and behind the numbers; empty for the first
record BundleName(String device, long first, long last, String rest, boolean isSealed) {
    static final String SEALED = ".age";
    private static final Pattern NAME =
            Pattern.compile(
                    "((?![.~])(?:.*[^0-9a-z])?)([0-9a-f]{16})-([0-9]{1,18})-([0-9]{1,18})(|\\D.*?)\\.amnok(?:(.*)\\.age)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern COPY = Pattern.compile("-([0-9]{1,4})");

    static Optional<BundleName> of(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        var first = Long.parseLong(name.group(3));
        var last = Long.parseLong(name.group(4));
        var isSealed = name.group(6) != null;
        var rest = name.group(1) + name.group(5) + (isSealed ? name.group(6) : "");
        var device = name.group(2).toLowerCase(Locale.ROOT);
        return first < 1 || last < first
                ? Optional.empty()
                : Optional.of(new BundleName(device, first, last, rest, isSealed));
    }

    /// Of the same run, behind this one.
    BundleName next() {
        var copy = COPY.matcher(rest);
        var number = copy.matches() ? Integer.parseInt(copy.group(1)) + 1 : 2;
        return new BundleName(device, first, last, "-" + number, isSealed);
    }

    String text() {
        return "%s-%08d-%08d%s.amnok%s"
                .formatted(device, first, last, rest, isSealed ? SEALED : "");
    }
}
