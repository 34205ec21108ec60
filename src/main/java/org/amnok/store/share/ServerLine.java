package org.amnok.store.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.amnok.domain.Sha256;
import org.amnok.domain.log.Operation;
import org.amnok.domain.log.OperationId;
import org.jspecify.annotations.Nullable;

/// An operation as a server shows it to readers: as its line in a run when nothing of it is hidden;
/// else with `"shown":N` for the [ShownToReaders] instead of the salt, and `"fields":[…]` where
/// something is left.
///
/// @param shown null when nothing is hidden
public record ServerLine(LoggedOperation operation, @Nullable ShownToReaders shown) {
    /// What the first operation of a device has instead of [#chained] of the one before it.
    public static final String START = Operation.START;

    /// @return the same as [BundleText#line] when nothing is hidden
    public static String of(LoggedOperation operation, ShownToReaders rule) {
        var told = operation.told();
        if (told == null) {
            return BundleText.line(operation);
        }
        var fields = rule.of(told.fields());
        return fields.isPresent() && fields.get().equals(told.fields())
                ? BundleText.line(operation)
                : BundleText.lineForReaders(operation, rule, fields.orElse(null));
    }

    /// Reads what [#of] made, as hostile as any file. What a line with something hidden says cannot
    /// be held against what the operation commits to: only against [#chained], or all that it says.
    ///
    /// @throws IOException when it is none, or tells something else than it commits to
    public static ServerLine read(OperationId id, String before, String line) throws IOException {
        return BundleText.readForReaders(id, before, line);
    }

    /// True when this is what readers get of an operation.
    ///
    /// @param line this
    public boolean isOf(LoggedOperation whole, String line) {
        return shown != null && of(whole, shown).equals(line);
    }

    /// Chains what readers see, which no other hash covers.
    ///
    /// @param last the same of the operation of the device before it
    /// @param hash of the operation
    /// @return in 64 digits
    public static String chained(String last, String hash, String line) {
        return new Sha256()
                .add(
                        ("amnok shown\n" + last + "\n" + hash + "\n" + line)
                                .getBytes(StandardCharsets.UTF_8))
                .hex();
    }
}
