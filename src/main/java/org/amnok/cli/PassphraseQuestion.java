package org.amnok.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.seal.Passphrase;
import org.amnok.store.sqlite.Seals;
import org.amnok.words.Messages;
import org.amnok.workspace.handover.SealedPeople;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Asks for the passphrases of the sealed projects that a command names: from a file, or from the
/// terminal without showing what is typed. Never from an argument, which every program on the
/// machine can read.
final class PassphraseQuestion {
    static final String OPTION = "--passphrase-file";
    static final String KEY_OPTION = "--own-key";
    private static final int MOST_BYTES = 4096;

    private PassphraseQuestion() {}

    /// Unlocks every sealed project among the arguments that is there.
    static void ask(ParseResult parsed) {
        var command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        var file = file(command, OPTION);
        var key = file(command, KEY_OPTION);
        if (file == null && key == null && !parsed.hasSubcommand()) {
            return; // the window asks by itself
        }
        command.matchedArgs().stream()
                .flatMap(PassphraseQuestion::paths)
                .filter(path -> Seals.isSealed(path) && Files.isRegularFile(path))
                .distinct()
                .forEach(path -> unlock(path, key, file));
    }

    private static @Nullable Path file(ParseResult command, String option) {
        return command.hasMatchedOption(option) ? command.matchedOptionValue(option, null) : null;
    }

    private static Stream<Path> paths(ArgSpec argument) {
        return switch ((Object) argument.getValue()) {
            case Path path -> Stream.of(path);
            case Collection<?> many ->
                    many.stream().filter(Path.class::isInstance).map(Path.class::cast);
            case null, default -> Stream.of();
        };
    }

    private static void unlock(Path project, @Nullable Path key, @Nullable Path file) {
        try (var opener = key == null ? once(project, file) : SealedPeople.secret(key)) {
            Seals.unlock(project, opener);
        }
    }

    /// The passphrase that a project has.
    static Passphrase present(Path project, ParseResult parsed) {
        return once(project, file(parsed, OPTION));
    }

    private static Passphrase once(Path project, @Nullable Path file) {
        return file != null
                ? of(file)
                : typed(Messages.text("seal.cli_passphrase_of", project.getFileName()));
    }

    /// The passphrase of a project that is being sealed; from the terminal it is typed twice.
    ///
    /// @throws ProblemException when it is empty, or typed otherwise the second time
    static Passphrase forNew(Path project, ParseResult parsed) {
        return forNew(project, file(parsed, OPTION));
    }

    /// Likewise.
    ///
    /// @param file that has it; null when it is typed
    static Passphrase forNew(Path project, @Nullable Path file) {
        var first = once(project, file);
        if (first.isEmpty()) {
            throw ProblemException.ofTexts(
                    "seal.passphrase_is_empty", "seal.choose_words_that_nobody_guesses");
        }
        if (file == null) {
            try (var second = typed(Messages.text("seal.cli_once_more"))) {
                if (!second.isSame(first)) {
                    throw ProblemException.ofTexts("seal.passphrases_differ", "seal.type_it_twice");
                }
            }
        }
        return first;
    }

    private static Passphrase typed(String prompt) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw ProblemException.of(
                    Messages.text("seal.cli_no_terminal"),
                    Messages.text("seal.cli_give_a_file", OPTION));
        }
        var typed = console.readPassword("%s", prompt + " ");
        return new Passphrase(typed == null ? new char[0] : typed);
    }

    /// The first line of a file.
    private static Passphrase of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES);
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            var line = text.toString().lines().findFirst().orElse("");
            Arrays.fill(bytes, (byte) 0);
            return new Passphrase(line.toCharArray());
        } catch (CharacterCodingException e) {
            throw unreadable(file, Messages.text("seal.cli_not_utf8"), e);
        } catch (IOException e) {
            throw unreadable(file, FaultWords.of(e), e);
        }
    }

    private static ProblemException unreadable(Path file, String why, IOException e) {
        return ProblemException.ofFile(
                        file, "seal.cli_file_unreadable", "seal.cli_first_line_in_utf8", why)
                .because(e);
    }
}
