package org.amnok.seal;

/// What a person opens a sealed project with: what they type, or a key of theirs. Wiped when it is
/// closed.
public sealed interface Opener extends AutoCloseable permits Passphrase, PersonSecret {
    @Override
    void close();
}
