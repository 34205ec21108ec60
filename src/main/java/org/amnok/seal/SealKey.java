package org.amnok.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.ProblemException;

/// The key of one sealed project, once somebody gave the passphrase. Wiped when it is closed.
public final class SealKey implements AutoCloseable {
    private final byte[] key;

    SealKey(byte[] key) {
        this.key = key;
    }

    /// Takes as long for a wrong passphrase as for the right one: most of a second. Likewise for
    /// the keys of people.
    ///
    /// @throws WrongPassphraseException when it is neither the passphrase, the recovery key nor the
    ///   key of one of the people
    /// @throws ProblemException when the header is damaged, or the file cannot be read
    public static SealKey of(Path file, Opener tried) {
        return new SealKey(header(file).key(tried, file));
    }

    /// The recovery words open a file as well, but are not to become its next passphrase.
    ///
    /// @throws WrongPassphraseException when this is not the passphrase itself
    /// @throws ProblemException when the header is damaged, or the file cannot be read
    public static void requirePassphrase(Path file, Passphrase tried) {
        if (!header(file).hasPassphrase(tried)) {
            throw SealProblems.notThePassphrase(file);
        }
    }

    /// The people whose keys open a file that this opens, too.
    ///
    /// @throws ProblemException when the header is damaged, or the file cannot be read
    public List<SlotPerson> people(Path file) {
        var header = header(file);
        header.requireSealedBy(key, file);
        return header.people(key);
    }

    private static SealHeader header(Path file) {
        try (var in = Files.newInputStream(file)) {
            return SealHeader.of(in.readNBytes(SealHeader.BYTES), file);
        } catch (IOException e) {
            throw SealProblems.unreadable(file, e);
        }
    }

    byte[] bytes() {
        return key;
    }

    /// Another copy, wiped by itself.
    public SealKey copy() {
        return new SealKey(key.clone());
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
