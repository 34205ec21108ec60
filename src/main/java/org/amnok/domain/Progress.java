package org.amnok.domain;

import java.util.concurrent.CancellationException;

/// How far work is that takes its time, for whoever follows it; who follows it may end it. Called
/// on the thread that does the work.
@FunctionalInterface
public interface Progress {
    /// Nobody follows the work, and nobody ends it.
    Progress NONE = () -> false;

    /// Called now and then. Work in several steps begins anew with each.
    ///
    /// @param done so much of the step
    /// @param all of it; 0 or less when that is not known
    /// @param what is being done, for people: "Copying bridge.jpg"
    default void at(long done, long all, String what) {}

    /// Called when all is done and the result is being kept: that cannot be ended any more.
    default void keeping() {}

    /// Asked often; once it is true the work ends and leaves nothing behind.
    boolean isCancelled();

    /// Ends the work if that is asked for.
    ///
    /// @throws CancellationException when it is
    default void requireGoingOn() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /// Ends the work if that is asked for, and otherwise says how far it is.
    ///
    /// @throws CancellationException when it is to end
    default void goOn(long done, long all, String what) {
        requireGoingOn();
        at(done, all, what);
    }
}
