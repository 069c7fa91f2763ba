#include "core/io/tensors/npy_header.h"

#include "core/base/error.h"

#include <cctype>
#include <charconv>

namespace inlay {

namespace {

class HeaderParser {
public:
    HeaderParser(std::string_view text, const std::string& name)
        : m_text(text)
        , m_name(name) {}

    NpyHeader parse() {
        NpyHeader header;
        bool hasDescr = false;
        bool hasOrder = false;
        bool hasShape = false;
        expect('{');
        while (!accept('}')) {
            const std::string key = string();
            expect(':');
            if (key == "descr" && !hasDescr) {
                hasDescr = true;
                if (peek() == '[')
                    throw Error(ErrorKind::UnsupportedFormat,
                                m_name +
                                    ": a structured array; only plain arrays of numbers are read");
                header.descr = string();
            } else if (key == "fortran_order" && !hasOrder) {
                hasOrder = true;
                header.fortranOrder = boolean();
            } else if (key == "shape" && !hasShape) {
                hasShape = true;
                header.shape = tuple();
            } else {
                fail();
            }
            if (!accept(',') && peek() != '}')
                fail();
        }
        if (!hasDescr || !hasOrder || !hasShape || peek() != '\0')
            fail();
        return header;
    }

private:
    [[noreturn]] void fail() const {
        throw Error(ErrorKind::CorruptFile,
                    m_name + ": the numpy header makes no sense; get or save the file again");
    }

    char peek() {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    bool accept(char wanted) {
        if (peek() != wanted || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }

    void expect(char wanted) {
        if (!accept(wanted))
            fail();
    }

    std::string string() {
        const char quote = peek();
        if (quote != '\'' && quote != '"')
            fail();
        const std::size_t end = m_text.find(quote, m_at + 1);
        if (end == std::string_view::npos)
            fail();
        std::string value(m_text.substr(m_at + 1, end - m_at - 1));
        m_at = end + 1;
        return value;
    }

    bool boolean() {
        peek();
        for (const bool value : {true, false}) {
            const std::string_view word = value ? "True" : "False";
            if (m_text.substr(m_at, word.size()) == word) {
                m_at += word.size();
                return value;
            }
        }
        fail();
    }

    std::vector<std::int64_t> tuple() {
        std::vector<std::int64_t> numbers;
        expect('(');
        while (!accept(')')) {
            peek();
            std::int64_t number = 0;
            const auto [end, error] =
                std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), number);
            if (error != std::errc())
                fail();
            m_at = static_cast<std::size_t>(end - m_text.data());
            accept('L'); // Python 2 wrote long numbers so
            numbers.push_back(number);
            if (!accept(',') && peek() != ')')
                fail();
        }
        return numbers;
    }

    std::string_view m_text;
    const std::string& m_name;
    std::size_t m_at = 0;
};

} // namespace

NpyHeader parseNpyHeader(std::string_view text, const std::string& name) {
    return HeaderParser(text, name).parse();
}

} // namespace inlay
