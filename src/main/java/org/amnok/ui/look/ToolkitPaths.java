package org.amnok.ui.look;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files that dialogs, the clipboard and drops name. On Linux JavaFX makes four characters of one
/// beyond U+FFFF, an emoji for instance, and cuts the end of the path by as many as that is too
/// long: `/a/📍.kmz` becomes `/a/ð\u009f\u0093\u008d.`.
public final class ToolkitPaths {
    private static final Pattern CHARACTERS_OF_ONE =
            Pattern.compile("[\\u00f0-\\u00f4](?:([\\u0080-\\u00bf]{3})|[\\u0080-\\u00bf]{0,2}$)");

    private static final Pattern CUT_ENDING = Pattern.compile("\\.[a-z]{0,4}$");

    private ToolkitPaths() {}

    /// The files that are meant, in the same order. Where several could be, or none, the path is as
    /// it was named.
    public static List<Path> of(List<File> named) {
        return named.stream().map(ToolkitPaths::meant).toList();
    }

    /// The path of a file to be written, which need not be there. Where the end was cut it has no
    /// ending: the caller gives it one.
    public static Path toWrite(File named) {
        var path = named.getPath();
        return CHARACTERS_OF_ONE.matcher(path).results().allMatch(one -> one.group(1) == null)
                ? named.toPath()
                : Path.of(CUT_ENDING.matcher(joined(path)).replaceFirst(""));
    }

    private static Path meant(File named) {
        // made anew: native code makes strings that equal no other of the same characters
        var path = String.valueOf(named.getPath().toCharArray());
        var known = joined(path);
        if (known.equals(path)) {
            return named.toPath();
        }
        var slash = known.lastIndexOf('/') + 1;
        var found = alike(Path.of(known.substring(0, slash)), known.substring(slash), path);
        return found.size() == 1 ? found.getFirst() : named.toPath();
    }

    /// What of a path is whole: an emoji of which not all was left is not.
    private static String joined(String path) {
        return CHARACTERS_OF_ONE
                .matcher(path)
                .replaceAll(one -> one.group(1) == null ? "" : decoded(one.group()));
    }

    private static String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /// The paths below a folder that are named so, of those that begin with what is known.
    private static List<Path> alike(Path folder, String known, String named) {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(known))
                    .flatMap(entry -> alike(entry, named))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Stream<Path> alike(Path entry, String named) {
        var path = entry.toString();
        var missing = named.length() - path.codePointCount(0, path.length());
        if (missing == 0) {
            return named(path).equals(named) ? Stream.of(entry) : Stream.empty();
        }
        return missing > 1 && Files.isDirectory(entry)
                ? alike(entry, "", named).stream()
                : Stream.empty();
    }

    /// A path as it is named: as long as it has characters, of which some became four.
    private static String named(String path) {
        var named = new StringBuilder();
        path.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                        one ->
                                named.append(
                                        one.length() == 1
                                                ? one
                                                : new String(
                                                        one.getBytes(StandardCharsets.UTF_8),
                                                        StandardCharsets.ISO_8859_1)));
        return named.substring(0, path.codePointCount(0, path.length()));
    }
}
