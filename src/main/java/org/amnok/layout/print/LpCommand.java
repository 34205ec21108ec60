package org.amnok.layout.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.jspecify.annotations.Nullable;

/// Prints through `lp` of CUPS. Java prints through `lpr` alone, which a Linux with CUPS need not
/// have: on Debian it is in a package of its own.
final class LpCommand {
    private static final Path LPR = Path.of("/usr/bin/lpr");
    private static final Path LP = Path.of("/usr/bin/lp");
    private static final long SECONDS = 60;

    private LpCommand() {}

    static boolean isNeeded() {
        return !Files.exists(LPR) && Files.isExecutable(LP);
    }

    /// @param sheets where the PostScript is written; whoever made its folder deletes it
    static void print(PrinterJob job, String printer, PrintPaper paper, Path sheets)
            throws IOException, PrinterException {
        write(job, sheets);
        var process =
                new ProcessBuilder(command(printer, job.getJobName(), paper, sheets))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw refused(printer, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(printer, e);
        } finally {
            process.destroyForcibly();
        }
    }

    /// The paper that was chosen, and nothing made smaller for the margins of the printer: the
    /// sheets have their own.
    static List<String> command(String printer, String title, PrintPaper paper, Path sheets) {
        return List.of(
                LP.toString(),
                "-d",
                printer,
                "-t",
                title,
                "-o",
                "media=" + paper.title(),
                "-o",
                "print-scaling=none",
                "--",
                sheets.toString());
    }

    /// Writes the sheets as PostScript.
    static void write(PrinterJob job, Path sheets) throws IOException, PrinterException {
        var writers =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        if (writers.length == 0) {
            throw new IOException("No PostScript can be written");
        }
        try (var out = Files.newOutputStream(sheets)) {
            job.setPrintService(writers[0].getPrintService(out));
            job.print();
        }
    }

    private static IOException refused(String printer, @Nullable Throwable cause) {
        return new IOException("lp sent nothing to " + printer, cause);
    }
}
