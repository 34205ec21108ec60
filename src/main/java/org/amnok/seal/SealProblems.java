package org.amnok.seal;

import java.io.IOException;
import java.nio.file.Path;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// What can be wrong with a sealed project, told so that a person can act on it.
public final class SealProblems {
    private SealProblems() {}

    /// Neither the passphrase nor the words of the recovery key fit, or it is nobody's key.
    static WrongPassphraseException doesNotOpen(Path file, Opener tried) {
        return new WrongPassphraseException(
                switch (tried) {
                    case Passphrase words ->
                            problem("seal.wrong_passphrase", file, "seal.type_it_again");
                    case PersonSecret key ->
                            problem("seal.wrong_key", file, "seal.have_the_key_added");
                });
    }

    /// The words of the recovery key, or nothing that opens it.
    static WrongPassphraseException notThePassphrase(Path file) {
        return new WrongPassphraseException(
                problem("seal.not_the_passphrase", file, "seal.type_the_passphrase_itself"));
    }

    /// Something else of this process reads it.
    public static ProblemException beingRead(Path file) {
        return new ProblemException(problem("seal.being_read", file, "seal.try_again_soon"));
    }

    static ProblemException noKey(Path file) {
        return new ProblemException(
                problem("seal.a_key_is_of_nobody", file, "seal.have_the_key_sent_again"));
    }

    static ProblemException tooMany(Path file, int most) {
        return ProblemException.ofFile(file, "seal.too_many_people", "seal.remove_somebody", most);
    }

    /// Something is not as it was written.
    public static ProblemException damaged(Path file) {
        return new ProblemException(problem("seal.is_damaged", file, "seal.open_a_copy"));
    }

    /// Its end is missing.
    static ProblemException cut(Path file) {
        return new ProblemException(problem("seal.is_cut", file, "seal.open_a_copy"));
    }

    static ProblemException newer(Path file) {
        return new ProblemException(
                problem("seal.is_newer", file, "seal.install_the_newer_version"));
    }

    /// The last edit may not be there: nobody was told that it was saved.
    static Problem lastLost(Path file) {
        return problem("seal.last_edit_lost", file, "seal.look_at_the_last_edit");
    }

    /// It grew too large to be held in memory.
    public static ProblemException tooLarge(Path file, long mostMegabytes) {
        return ProblemException.ofFile(file, "seal.is_too_large", "seal.split_it", mostMegabytes);
    }

    /// Nobody has given its passphrase yet.
    public static SealedException locked(Path file) {
        return new SealedException(problem("seal.is_locked", file, "seal.give_the_passphrase"));
    }

    static ProblemException exists(Path file) {
        return new ProblemException(
                problem("common.exists_already", file, "store.choose_another_name_or_open_it"));
    }

    static ProblemException noFolder(Path file) {
        return new ProblemException(
                problem(
                        "store.the_folder_of_does_not_exist",
                        file,
                        "store.make_the_folder_first_or_choose"));
    }

    /// The disk is full, a stick was pulled out.
    public static ProblemException notKept(Path file, IOException failure) {
        return failed("seal.not_kept", file, failure, "seal.free_space_or_plug_in");
    }

    static ProblemException unreadable(Path file, IOException failure) {
        return failed("store.cannot_be_read", file, failure, "seal.check_that_it_is_there");
    }

    private static ProblemException failed(
            String what, Path file, IOException failure, String remedy) {
        return ProblemException.of(
                Messages.text(what, file.getFileName(), FaultWords.of(failure)),
                file.toString(),
                Messages.text(remedy),
                failure);
    }

    private static Problem problem(String what, Path file, String remedy) {
        return Problem.ofFile(file, what, remedy);
    }
}
