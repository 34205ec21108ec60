package org.amnok.workspace.handover;

import java.nio.file.Path;
import org.amnok.courier.Courier;
import org.amnok.courier.OwnKey;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.store.OlderProject;
import org.amnok.store.QuickCheck;
import org.amnok.store.StreamedProject;
import org.amnok.store.sqlite.Seals;

/// A project that was packed to a person, unpacked into a file of its own.
public final class UnpackedProject {
    private UnpackedProject() {}

    /// @param out a new file
    /// @throws ProblemException when it was not packed to this key, or what is in it is no sound
    ///   project: then there is no file
    public static void write(Path packed, OwnKey key, Path out, Progress watch) {
        Courier.unpack(packed, key, out, plain -> require(plain, packed), watch);
    }

    private static void require(Path plain, Path packed) {
        if (!isSound(plain)) {
            throw new ProblemException(
                    Problem.ofFile(
                            packed,
                            "courier.holds_no_sound_project",
                            "courier.have_it_packed_again"));
        }
    }

    /// What an older version packed, or is sealed by itself, is looked at when it is opened.
    private static boolean isSound(Path plain) {
        try {
            if (OlderProject.is(plain) || Seals.isSealed(plain)) {
                return true;
            }
            StreamedProject.open(plain).close();
            return QuickCheck.of(plain).look().damage().isEmpty();
        } catch (ProblemException noProject) {
            return false;
        }
    }
}
