#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace kneemap {

/// What is wrong with a file, and where.
struct Fault {
    std::string file;    ///< as it was named to the reader
    std::string place;   ///< JSON pointer inside it, such as `/answers/squat/is`; "line 3, column 7" where it is no JSON
    std::string reason;  ///< in plain English, naming the nearest known id where one was misspelt

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// "file: place: reason", one line. Control characters are written as JSON writes them: \u001b.
std::string toText(const Fault& fault);

/// Content or a check-up that cannot be used. Holds every fault found, never none; `what()` is the first.
class ContentError : public std::runtime_error {
public:
    explicit ContentError(std::vector<Fault> faults);
    const std::vector<Fault>& faults() const { return faults_; }

private:
    std::vector<Fault> faults_;
};

}  // namespace kneemap
