package org.amnok.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.amnok.domain.ProblemException;

/// Waits for work on the file: for threads that have nothing else to do.
public final class Awaiting {
    private Awaiting() {}

    /// What the work gives.
    ///
    /// @throws ProblemException as the work did
    public static <T> T done(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof ProblemException problem ? problem : failed;
        }
    }
}
