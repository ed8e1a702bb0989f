package parley.model;

/// The one error of the house: a sentence that names the values and the reason, and where one is known a piece of
/// advice.
public final class ParleyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ParleyException(String message) {
        super(message);
    }

    public ParleyException(String message, Throwable cause) {
        super(message, cause);
    }
}
