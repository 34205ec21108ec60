package org.amnok.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.domain.NumberText;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.MediaType;
import org.amnok.words.Messages;

/// Pictures that programs of this machine make of what no library reads well: HEIC and AVIF by
/// libheif's, JPEG 2000 and moments of videos by FFmpeg. What they write is as little believed as
/// the file itself.
public final class OutsidePictures {
    /// As many moments of a video are looked at.
    public static final int MOMENTS = 12;

    private static final int MOST_IMAGES = 12;
    private static final int MOST_PICTURE_BYTES = 60_000_000;
    private static final String[] HEIF = {"heif-dec", "heif-convert"};
    private static final String FFMPEG = "ffmpeg";
    private static final String FFPROBE = "ffprobe";

    private OutsidePictures() {}

    /// The name of the program that is missing to see such an original; empty when none is.
    public static Optional<String> missing(MediaType type) {
        return switch (Sight.of(type)) {
            case PICTURE, PAGES, NONE -> Optional.empty();
            case MOMENTS -> missing(FFMPEG, FFMPEG, FFPROBE);
            case CONVERTED ->
                    type == MediaType.JPEG_2000
                            ? missing(FFMPEG, FFMPEG)
                            : OutsideProgram.isThere(HEIF)
                                    ? Optional.empty()
                                    : Optional.of("heif-convert");
        };
    }

    private static Optional<String> missing(String named, String... all) {
        return List.of(all).stream().allMatch(OutsideProgram::isThere)
                ? Optional.empty()
                : Optional.of(named);
    }

    /// What to tell a person whose machine lacks a program.
    public static Problem lack(MediaType type, String program) {
        return new Problem(
                Messages.text("original.needs_a_program", type.code(), program),
                "",
                Messages.text(
                        "original.install_it",
                        program.equals(FFMPEG) ? FFMPEG : "libheif-examples"));
    }

    /// The pictures in a photo, the main one first.
    ///
    /// @param file whose name is of our making, by its whole path
    /// @param folder where they may be written, with nothing else in it
    /// @throws ProblemException when the program is missing or cannot read it
    public static List<SheetPicture> converted(MediaType type, Path file, Path folder) {
        require(type);
        var target = folder.resolve("out.jpg");
        var run =
                type == MediaType.JPEG_2000
                        ? OutsideProgram.first(folder, FFMPEG)
                                .flatMap(p -> p.run(still("j2k", "", file, target)))
                        : OutsideProgram.first(folder, HEIF)
                                .flatMap(
                                        p ->
                                                p.run(
                                                        List.of(
                                                                "-q",
                                                                "92",
                                                                file.toString(),
                                                                target.toString())));
        if (run.isEmpty()) {
            throw unreadable();
        }
        return sheets(written(folder));
    }

    /// Several pictures in one file are written as `out-1.jpg`, `out-2.jpg` and so on.
    private static List<Path> written(Path folder) {
        try (var all = Files.list(folder)) {
            return all.filter(p -> p.getFileName().toString().matches("out(-\\d+)?\\.jpg"))
                    .sorted()
                    .limit(MOST_IMAGES)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SheetPicture> sheets(List<Path> files) {
        var sheets = new ArrayList<SheetPicture>();
        for (var file : files) {
            sheets.add(sheet(file, ""));
        }
        if (sheets.isEmpty()) {
            throw unreadable();
        }
        return sheets;
    }

    private static SheetPicture sheet(Path file, String name) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_PICTURE_BYTES + 1);
            if (bytes.length > MOST_PICTURE_BYTES) {
                throw unreadable();
            }
            return SheetPicture.of(bytes, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Moments of a video, from its beginning to its end.
    ///
    /// @param most how many at most
    /// @param cancelled asked between them
    /// @throws ProblemException when the program is missing or cannot read it
    public static List<SheetPicture> moments(
            MediaType type, Path file, Path folder, int most, BooleanSupplier cancelled) {
        require(type);
        var length = seconds(type, file, folder);
        var count = (int) Math.clamp(Math.ceil(length), 1, most);
        var sheets = new ArrayList<SheetPicture>();
        for (int i = 0; i < count && !cancelled.getAsBoolean(); i++) {
            var at = length * (i + 0.5) / count;
            var target = folder.resolve("moment-" + i + ".jpg");
            var seek = String.format(Locale.ROOT, "%.3f", at);
            var run =
                    OutsideProgram.first(folder, FFMPEG)
                            .flatMap(p -> p.run(still(format(type), seek, file, target)));
            if (run.isPresent() && Files.exists(target)) {
                sheets.add(sheet(target, clock(at)));
            }
        }
        if (sheets.isEmpty()) {
            throw unreadable();
        }
        return sheets;
    }

    private static double seconds(MediaType type, Path file, Path folder) {
        var asked =
                List.of(
                        "-v",
                        "error",
                        "-protocol_whitelist",
                        "file",
                        "-f",
                        format(type),
                        "-show_entries",
                        "format=duration",
                        "-of",
                        "csv=p=0",
                        "-i",
                        "file:" + file);
        var said = OutsideProgram.first(folder, FFPROBE).flatMap(p -> p.run(asked));
        var seconds = NumberText.finite(said.orElse(""), 0);
        return seconds > 0 && seconds < 1_000_000 ? seconds : 0;
    }

    /// One picture, at most 1600 pixels wide.
    ///
    /// @param seek seconds from the beginning; empty for a still picture
    private static List<String> still(String format, String seek, Path file, Path target) {
        var all = new ArrayList<>(List.of("-nostdin", "-hide_banner", "-loglevel", "error", "-y"));
        all.addAll(List.of("-protocol_whitelist", "file", "-max_alloc", "1000000000"));
        if (!seek.isEmpty()) {
            all.addAll(List.of("-f", format, "-ss", seek));
        }
        all.addAll(List.of("-i", "file:" + file, "-map", "0:v:0", "-frames:v", "1"));
        all.addAll(List.of("-an", "-sn", "-dn", "-vf", "scale='min(1600,iw)':-2"));
        all.addAll(List.of("-q:v", "3", "-f", "image2", "-update", "1", "file:" + target));
        return all;
    }

    private static String format(MediaType type) {
        return type == MediaType.MATROSKA ? "matroska" : type == MediaType.AVI ? "avi" : "mov";
    }

    /// "1:02:03", "0:07".
    private static String clock(double seconds) {
        var all = (long) seconds;
        return all >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", all / 3600, all / 60 % 60, all % 60)
                : String.format(Locale.ROOT, "%d:%02d", all / 60, all % 60);
    }

    private static void require(MediaType type) {
        missing(type)
                .ifPresent(
                        program -> {
                            throw new ProblemException(lack(type, program));
                        });
    }

    private static ProblemException unreadable() {
        return PictureReader.unshowable(Messages.text("original.program_cannot_read_it"), null);
    }
}
