#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <initializer_list>
#include <string>
#include <vector>

namespace kneemap {

/// A value of a pose file that knows where it stands, so that a fault can say so. What is not as asked throws
/// FigureError.
class FigureJson {
public:
    /// `place` is what errors begin with: the file, then the way into it.
    FigureJson(QJsonValue value, std::string place) : value_(std::move(value)), place_(std::move(place)) {}

    bool isNull() const { return value_.isNull(); }
    bool isArray() const { return value_.isArray(); }
    bool has(const std::string& name) const;

    FigureJson key(const std::string& name) const;
    std::vector<std::string> keys() const;
    std::vector<FigureJson> items() const;
    std::string text() const;
    double number() const;
    std::vector<double> numbers() const;
    double numberOr(const std::string& name, double otherwise) const;
    bool boolOr(const std::string& name, bool otherwise) const;

    /// Fails if the object has a key that is not named here.
    void allow(std::initializer_list<const char*> names) const;
    [[noreturn]] void fail(const std::string& what) const;

private:
    QJsonValue value_;
    std::string place_;
};

}  // namespace kneemap
