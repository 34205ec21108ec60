package org.amnok.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.amnok.layout.print.PrintPlan;
import org.amnok.layout.print.PrintedSheets;
import org.amnok.layout.print.Printers;
import org.apache.pdfbox.Loader;

/// Printers that keep what they are given.
final class FakePrinters implements Printers {
    /// What a printer was given.
    record Job(String printer, Path file, PrintPlan plan, int sheets) {}

    volatile List<String> names = List.of();
    volatile boolean isPaused;
    final List<Job> jobs = new CopyOnWriteArrayList<>();

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public int print(String name, Path pdf, PrintPlan plan) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var sheets = new PrintedSheets(document, plan).getNumberOfPages();
            jobs.add(new Job(name, pdf, plan, sheets));
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isPaused(String name) {
        return isPaused;
    }
}
