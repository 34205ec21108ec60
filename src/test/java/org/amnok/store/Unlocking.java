package org.amnok.store;

import java.nio.file.Path;
import org.amnok.seal.KeyCost;
import org.amnok.seal.Passphrase;
import org.amnok.store.sqlite.Seals;

/// Sealed projects of tests: all have one passphrase, which costs little.
final class Unlocking {
    static final KeyCost CHEAP = new KeyCost(8, 1);

    private Unlocking() {}

    static Passphrase passphrase() {
        return new Passphrase("yalu".toCharArray());
    }

    /// Makes the file of a new project.
    ///
    /// @return the words of the recovery key
    static String make(Path file) {
        return Seals.make(file, passphrase(), CHEAP);
    }

    /// Does nothing with a project that is not sealed.
    static void unlock(Path file) {
        if (Seals.isSealed(file)) {
            Seals.unlock(file, passphrase());
        }
    }
}
