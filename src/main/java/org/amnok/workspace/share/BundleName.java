package org.amnok.workspace.share;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a file of operations: `DEVICE-FIRST-LAST.amnok`, sealed with `.age` behind it. Where
/// a file of that name is damaged or forged, the run is written again as
/// `DEVICE-FIRST-LAST-2.amnok`, and so on: nothing is ever written over.
///
/// @param first and last: numbers of operations
/// @param copy 1 for the first
record BundleName(String device, long first, long last, int copy, boolean isSealed) {
    static final String SEALED = ".age";
    private static final Pattern NAME =
            Pattern.compile(
                    "([0-9a-f]{16})-([0-9]{1,18})-([0-9]{1,18})(?:-([0-9]{1,4}))?\\.amnok(\\.age)?");

    static Optional<BundleName> of(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        var first = Long.parseLong(name.group(2));
        var last = Long.parseLong(name.group(3));
        return first < 1 || last < first
                ? Optional.empty()
                : Optional.of(
                        new BundleName(
                                name.group(1),
                                first,
                                last,
                                name.group(4) == null ? 1 : Integer.parseInt(name.group(4)),
                                name.group(5) != null));
    }

    /// Of the same run, behind this one.
    BundleName next() {
        return new BundleName(device, first, last, copy + 1, isSealed);
    }

    String text() {
        return "%s-%08d-%08d%s.amnok%s"
                .formatted(
                        device, first, last, copy == 1 ? "" : "-" + copy, isSealed ? SEALED : "");
    }
}
