package org.amnok.cli;

import java.io.PrintWriter;
import org.amnok.domain.Progress;

/// Says on the error stream how far long work is, every tenth of it.
final class ErrProgress implements Progress {
    private static final int STEP = 10;

    private final PrintWriter err;
    private int told;

    ErrProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(long done, long all, String what) {
        var percent = all <= 0 ? 0 : (int) (100 * done / all);
        if (percent >= told + STEP) {
            told = percent - percent % STEP;
            err.println(what + ": " + told + " %");
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
