package org.amnok.domain;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.amnok.words.Messages;

/// Why something failed, in words for a person: those of libraries are written for programmers, may
/// be in any language, may be `null` and may quote what must stay.
public final class FaultWords {
    /// What systems say of disks, and the key of our words.
    private static final Map<String, String> OF_SYSTEMS = new LinkedHashMap<>();

    static {
        OF_SYSTEMS.put("No space left", "domain.the_disk_is_full");
        OF_SYSTEMS.put("not enough space", "domain.the_disk_is_full");
        OF_SYSTEMS.put("failed to offload", "domain.the_disk_is_full"); // DuckDB, beside its file
        OF_SYSTEMS.put("quota exceeded", "domain.the_disk_is_full");
        OF_SYSTEMS.put("Read-only file system", "domain.the_disk_can_only_be_read");
        OF_SYSTEMS.put("Input/output error", "domain.the_disk_reports_an_error");
        OF_SYSTEMS.put("endpoint is not connected", "domain.the_disk_is_gone");
        OF_SYSTEMS.put("No such device", "domain.the_disk_is_gone");
        OF_SYSTEMS.put("Stale file handle", "domain.the_disk_is_gone");
        OF_SYSTEMS.put("Host is down", "domain.the_disk_is_gone");
        OF_SYSTEMS.put("File too large", "domain.the_disk_takes_no_such_file");
        OF_SYSTEMS.put("Is a directory", "domain.it_is_a_folder");
        OF_SYSTEMS.put("Not a directory", "domain.its_folder_is_a_file");
        OF_SYSTEMS.put("Permission denied", "common.permission_denied");
        OF_SYSTEMS.put("File name too long", "domain.its_name_is_too_long");
    }

    private FaultWords() {}

    /// @return as it ends a sentence after a colon: "it ends too early"
    public static String of(Throwable failure) {
        return switch (failure) {
            case FileFault fault -> String.valueOf(fault.getMessage());
            case ProblemException told -> told.problem().what();
            case UncheckedIOException wrapped when wrapped.getCause() != null ->
                    of(wrapped.getCause());
            case NoSuchFileException _ -> Messages.text("domain.it_is_not_there");
            case FileAlreadyExistsException _ -> Messages.text("domain.it_exists_already");
            case AccessDeniedException _ -> Messages.text("common.permission_denied");
            case EOFException _ -> Messages.text("domain.it_ends_too_early");
            case ZipException _ -> Messages.text("domain.what_is_packed_in_it_is");
            case CharacterCodingException _ -> Messages.text("domain.its_letters_are_of_another");
            case IOException io -> ofSystem(io);
            default -> Messages.text("domain.it_is_not_as_it_should");
        };
    }

    /// True when a system or its disk failed, and not what is in a file.
    public static boolean isOfSystem(IOException failure) {
        return failure instanceof FileSystemException || saidBySystem(failure).isPresent();
    }

    /// What a system said, where these are words for a person; empty for what is not there.
    public static Optional<String> ofDisk(IOException failure) {
        return failure instanceof AccessDeniedException
                ? Optional.of(of(failure))
                : saidBySystem(failure).map(Messages::text);
    }

    private static Optional<String> saidBySystem(IOException failure) {
        var said = String.valueOf(failure.getMessage());
        return OF_SYSTEMS.entrySet().stream()
                .filter(words -> said.contains(words.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String ofSystem(IOException failure) {
        return saidBySystem(failure)
                .map(Messages::text)
                .orElseGet(
                        () ->
                                failure instanceof FileNotFoundException
                                        ? Messages.text("domain.it_is_not_there")
                                        : Messages.text("domain.it_is_not_as_it_should"));
    }
}
