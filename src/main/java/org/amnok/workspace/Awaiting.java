package org.amnok.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Waits for work on the file: for threads that have nothing else to do.
public final class Awaiting {
    private Awaiting() {}

    /// What the work gives.
    ///
    /// @throws RuntimeException as the work did
    public static <T> T done(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
