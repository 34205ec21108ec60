package org.amnok.release.canary;

import java.util.UUID;
import java.util.function.Supplier;
import org.amnok.domain.LatLon;

/// Is told what must not be in an output.
public interface SecretTaker {
    /// @param whose as it is named to a person when it is found
    void place(LatLon at, Supplier<String> whose);

    /// @param words not blank
    /// @param whose as it is named to a person when they are found
    void text(String words, Supplier<String> whose);

    /// @param identifier of a record, which does not leave
    /// @param whose as it is named to a person when it is found
    void name(UUID identifier, Supplier<String> whose);
}
