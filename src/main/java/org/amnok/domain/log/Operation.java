package org.amnok.domain.log;

import java.util.List;
import org.amnok.domain.project.Signature;

/// What a device did once. Whoever has it has it as it is: its hash covers what it does, what was
/// known, and the hash before it.
///
/// @param before hash of the operation of the device before it; [#START] before the first
/// @param hash of this one, in 64 digits
/// @param known of other devices when it was done
/// @param said by whom and when: told to people, and never decides anything
/// @param changes in their order; none when it changes no record, or its contents are gone
public record Operation(
        OperationId id,
        String before,
        String hash,
        Known known,
        Signature said,
        List<RecordChange> changes) {
    /// What the first operation of a device follows.
    public static final String START = "0".repeat(64);

    public Operation {
        changes = List.copyOf(changes);
    }

    /// Of the name alone, which few have in common: that of all changes takes long.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public String device() {
        return id.device();
    }

    public long number() {
        return id.number();
    }

    /// True when another was known to whoever did this.
    public boolean knows(Operation other) {
        return other.device().equals(device()) ? other.number() < number() : known.has(other.id());
    }
}
