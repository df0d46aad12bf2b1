#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A lock that a thread can wait on until another thread signals it.
///
/// The standard library has a lock (`Mutex`) but nothing to sleep on.
@safe
final class Monitor: @unchecked Sendable {
    // The system keeps the addresses of both, so they must not move.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    // Guarded by the lock.
    private var isRunningMainQueue = false

    init() {
        unsafe mutex = .allocate(capacity: 1)
        unsafe condition = .allocate(capacity: 1)
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe condition.initialize(to: pthread_cond_t())
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(condition, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(condition)
        unsafe pthread_mutex_destroy(mutex)
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    func lock() {
        unsafe pthread_mutex_lock(mutex)
    }

    func unlock() {
        unsafe pthread_mutex_unlock(mutex)
    }

    /// Gives up the lock, sleeps until `signal()`, and takes the lock again. May return early. No more than one thread
    /// waits; the main thread runs the main queue meanwhile.
    func wait() {
        guard MainQueue.isServedHere else {
            unsafe pthread_cond_wait(condition, mutex)
            return
        }
        isRunningMainQueue = true
        unlock()
        MainQueue.run()
        lock()
        isRunningMainQueue = false
    }

    /// Ends the waiting. Called with the lock.
    func signal() {
        if isRunningMainQueue { return MainQueue.wake() }
        unsafe pthread_cond_signal(condition)
    }
}
